package org.wellposted.read.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wellposted.read.PlacedBlocks.source;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellposted.model.Draft;
import org.wellposted.model.Problem;
import org.wellposted.model.Refused;
import org.wellposted.read.Drafts;
import org.wellposted.read.PlacedBlocks;

class JobJsonTest {

    private static Draft read(String json) {
        return Drafts.read("posting.json", json);
    }

    private static List<String> blocks(String json) {
        return PlacedBlocks.blocks(read(json));
    }

    private static Problem refusal(String json) {
        return assertThrows(Refused.class, () -> read(json)).problem();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            -     | {"title": "Clerk", "description": "We look for you."}   | json
            a.txt | [ {"title": "Clerk", "description": "We look for you."} ] | json
            -     | {company} looks for a clerk                           | text
            -     | [{"Company"}] looks for a clerk                       | text
            -     | [[Company]] looks for a clerk                         | text
            """)
    void isToldByItsMarks(String name, String text, String format) {
        assertEquals(format, Drafts.read(name, text).format());
    }

    @Test
    void everyCharacterHasItsPlaceInTheFile() {
        Draft draft = read("""
                {"@type": "JobPosting", "ti\\u0074le": "Citt\\u00e0 \\"Alta\\" \\ud83d\\ude00",
                 "description": "<p>Caf\\u00e9 &amp; bar<\\/p>\\n<p>&lt;ore&gt;</p>", "jobLocation": "Bergamo"}
                """);
        assertEquals(
                List.of(
                        "h1 <position> Città \"Alta\" 😀",
                        "Café & bar",
                        "<ore>",
                        "! <location> job Location",
                        "Bergamo"),
                PlacedBlocks.blocks(draft));
        assertEquals("\\u00e0", source(draft, "à"));
        assertEquals("\\\"Alta\\\"", source(draft, "\"Alta\""));
        assertEquals("\\ud83d\\ude00", source(draft, "😀"));
        assertEquals("Caf\\u00e9 &amp; bar", source(draft, "Café & bar"));
        assertEquals("&lt;ore&gt;", source(draft, "<ore>"));
        assertEquals("jobLocation", source(draft, "job Location"));
    }

    @Test
    void placesHoldInALongFile() {
        String pad = "\"" + "à\\u00e8".repeat(20_000) + "\"";
        Draft draft = read("{\"x\": [" + pad + "," + pad
                + "], \"title\": \"Clerk\", \"description\": \"We\\nlook\", \"city\": \"Roma\"}");
        assertEquals("Clerk", source(draft, "Clerk"));
        assertEquals("We\\nlook", source(draft, "We\nlook"));
        assertEquals("city", source(draft, "city"));
        assertEquals("Roma", source(draft, "Roma"));
    }

    @Test
    void schemaOrgJobPosting() {
        assertEquals(
                List.of(
                        "h1 <position> Clerk",
                        "We make ropes.",
                        "! <employer> hiring Organization",
                        "Tyne Ropes",
                        "! <about-us> description",
                        "Ropes since 1850",
                        "! <location> job Location",
                        "1 Quay, Gateshead, GB",
                        "2 Quay, Hexham",
                        "! <location> job Location Type",
                        "TELECOMMUTE",
                        "! <location> applicant Location Requirements",
                        "UK",
                        "! <pay> base Salary",
                        "GBP 12.5 / HOUR",
                        "! <contract> employment Type",
                        "* FULL TIME",
                        "* CONTRACTOR",
                        "! <contract> work Hours",
                        "40 hours per week",
                        "! <contract> valid Through",
                        "2027-01-31T00:00",
                        "! <responsibilities> responsibilities",
                        "* Post receipts",
                        "* Call",
                        "! <qualifications> qualifications",
                        "Bachelor of Science, Computer Science",
                        "! <qualifications> skills",
                        "Excel, with pivot tables",
                        "! <qualifications> education Requirements",
                        "bachelor degree",
                        "! <qualifications> experience Requirements",
                        "months Of Experience: 24",
                        "! <benefits> job Benefits",
                        "Medical, Life, Dental",
                        "! <benefits> incentive Compensation",
                        "A bonus each spring",
                        "! <apply> direct Apply",
                        "true",
                        "! <apply> application Contact",
                        "jobs@ropes.example",
                        "! <apply> url",
                        "https://ropes.example/1",
                        "! <other> industry",
                        "Rope making"),
                blocks("""
                        {"@context": "https://schema.org/", "@graph": [{"@type": "Organization", "name": "x", "description": "y"},
                         {"@type": ["JobPosting"], "title": "Clerk", "datePosted": "2026-11-01", "description": "We make ropes.",
                          "hiringOrganization": {"@type": "Organization", "name": "Tyne Ropes", "description": "Ropes since 1850",
                            "sameAs": "https://ropes.example", "logo": {"@type": "ImageObject", "url": "https://x"}},
                          "jobLocation": [{"@type": "Place", "address": {"@type": "PostalAddress", "streetAddress": "1 Quay",
                            "addressLocality": "Gateshead", "addressCountry": "GB"}}, {"address": "2 Quay, Hexham"}],
                          "jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"@type": "Country", "name": "UK"},
                          "baseSalary": {"@type": "MonetaryAmount", "currency": "GBP",
                            "value": {"@type": "QuantitativeValue", "value": 12.5, "unitText": "HOUR"}},
                          "employmentType": ["FULL_TIME", "CONTRACTOR"], "workHours": "40 hours per week",
                          "validThrough": "2027-01-31T00:00", "responsibilities": "- Post receipts\\n- Call",
                          "qualifications": {"@type": "EducationalOccupationalCredential",
                            "credentialCategory": "Bachelor of Science", "about": "Computer Science"},
                          "skills": {"@type": "DefinedTerm", "termCode": "K1", "name": "Excel", "description": "with pivot tables"},
                          "educationRequirements": {"credentialCategory": "bachelor degree"},
                          "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24},
                          "jobBenefits": "Medical, Life, Dental", "incentiveCompensation": "A bonus each spring",
                          "directApply": true, "applicationContact": {"@type": "ContactPoint", "email": "jobs@ropes.example"},
                          "url": "https://ropes.example/1", "industry": "Rope making", "specialCommitments": ""}]}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "100000", "salaryCurrency": "USD"                                              | 100000 USD
            {"currency": "EUR", "value": {"minValue": 26000, "maxValue": 30000, "unitText": "YEAR"}} | EUR 26000 – 30000 / YEAR
            {"min": 10, "max": 12, "currency": "GBP", "interval": "hour"}                  | 10 – 12 GBP / hour
            {"currency": "GBP", "interval": "hour", "min": 10, "max": 12}                  | hour GBP 10 – 12
            "Competitive"                                                                  | Competitive
            """)
    void sumsOfMoney(String salary, String said) {
        List<String> blocks = blocks("{\"title\": \"Clerk\", \"description\": \"x\", \"baseSalary\": " + salary + "}");
        assertEquals(List.of("h1 <position> Clerk", "x", "! <pay> base Salary", said), blocks);
    }

    @Test
    void greenhouse() {
        Draft draft = read("""
                {"id": 1, "title": "AR Clerk", "location": {"name": "Leeds"}, "company_name": "Tyne Ropes", "departments": [{"name": "F"}],
                 "content": "&lt;h2&gt;About us&lt;/h2&gt;\\n&lt;ul&gt;&lt;li&gt;Caf&amp;eacute; &amp;amp; bar&lt;/li&gt;&lt;/ul&gt;",
                 "absolute_url": "https://boards.example/1", "updated_at": "2026-01-01"}
                """);
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "h2 About us",
                        "* Café & bar",
                        "! <location> location",
                        "Leeds",
                        "! <employer> company name",
                        "Tyne Ropes",
                        "! <apply> absolute url",
                        "https://boards.example/1"),
                PlacedBlocks.blocks(draft));
        assertEquals("Caf&amp;eacute; &amp;amp; bar", source(draft, "Café & bar"));
    }

    @Test
    void lever() {
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "We make ropes.",
                        "Everybody is welcome.",
                        "! What you do",
                        "* Post receipts",
                        "* Call",
                        "! Nice to have",
                        "* SAP",
                        "! <location> location",
                        "Leeds",
                        "! <contract> commitment",
                        "Full-time",
                        "! <apply> apply Url",
                        "https://jobs.example/1"),
                blocks("""
                        [{"id": "a", "text": "AR Clerk", "createdAt": 1700000000,
                          "categories": {"location": "Leeds", "commitment": "Full-time", "team": "Finance"},
                          "description": "<div>We make <b>ropes</b>.</div>", "descriptionPlain": "We make ropes.",
                          "lists": [{"text": "What you do", "content": "<li>Post receipts</li><li>Call</li>"},
                                    {"text": "Nice to have", "content": "<li>SAP</li>"}],
                          "additional": "<div>Everybody is welcome.</div>", "applyUrl": "https://jobs.example/1"}]
                        """));
    }

    @Test
    void smartRecruiters() {
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "! Job Description",
                        "* Post receipts",
                        "! Additional Information",
                        "All welcome",
                        "! <employer> company",
                        "Tyne Ropes",
                        "! <location> location",
                        "Leeds, gb, remote: true",
                        "! <contract> type Of Employment",
                        "Full-time",
                        "! <about-us> Company Description",
                        "We make ropes",
                        "! <qualifications> Qualifications",
                        "Care"),
                blocks("""
                        {"id": "1", "name": "AR Clerk", "company": {"name": "Tyne Ropes"},
                         "location": {"city": "Leeds", "country": "gb", "remote": true}, "typeOfEmployment": {"id": "p", "label": "Full-time"},
                         "jobAd": {"sections": {
                           "companyDescription": {"title": "Company Description", "text": "<p>We make ropes</p>"},
                           "jobDescription": {"title": "Job Description", "text": "<ul><li>Post receipts</li></ul>"},
                           "qualifications": {"title": "Qualifications", "text": "<p>Care</p>"},
                           "additionalInformation": {"title": "Additional Information", "text": "<p>All welcome</p>"}}}}
                        """));
    }

    @Test
    void otherSystems() {
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "Do things",
                        "! <contract> employment Type",
                        "FullTime",
                        "! <location> location",
                        "Leeds",
                        "! <location> is Remote",
                        "true",
                        "! <pay> compensation",
                        "£27K – £30K"),
                blocks("""
                        {"apiVersion": "1", "jobs": [{"title": "AR Clerk", "employmentType": "FullTime", "location": "Leeds",
                          "isRemote": true, "descriptionHtml": "<p>Do <b>things</b></p>", "descriptionPlain": "Do things",
                          "compensation": {"compensationTierSummary": "£27K – £30K"}}]}
                        """));
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "! <qualifications> requirements",
                        "* Care",
                        "! <benefits> benefits",
                        "Health",
                        "! <location> location",
                        "Leeds, UK, hybrid",
                        "! <pay> salary",
                        "27000 – 30000 gbp"),
                blocks("""
                        {"job": {"title": "AR Clerk", "details": {"requirements": "<ul><li>Care</li></ul>", "benefits": "<p>Health</p>"},
                          "location": {"location_str": "Leeds, UK", "city": "Leeds", "telecommuting": false, "workplace_type": "hybrid"},
                          "salary": {"salary_from": 27000, "salary_to": 30000, "salary_currency": "gbp"}}}
                        """));
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "Post receipts",
                        "! <about-role> pitch",
                        "Join us",
                        "! <contract> employment type",
                        "fulltime",
                        "! <pay> min salary",
                        "27000 – 30000 GBP / yearly"),
                blocks("""
                        {"data": {"id": "1", "type": "jobs", "attributes": {"title": "AR Clerk", "pitch": "Join us",
                          "body": "<p>Post receipts</p>", "employment-type": "fulltime", "min-salary": 27000, "max-salary": 30000,
                          "currency": "GBP", "salary-time-unit": "yearly"}}}
                        """));
    }

    @Test
    void keysOfAnyHouse() {
        assertEquals(
                List.of(
                        "h1 <position> AR Clerk",
                        "We make ropes.",
                        "Join us.",
                        "! <employer> company",
                        "Tyne Ropes",
                        "! <qualifications> requirements",
                        "* Excel",
                        "* Care",
                        "! <responsibilities> key responsibilities",
                        "* Post receipts",
                        "! <benefits> benefits",
                        "h2 Perks",
                        "* Bike",
                        "! <contract> employment type",
                        "full time",
                        "! <apply> how to apply",
                        "Write to jobs@ropes.example"),
                blocks("""
                        {"job_title": "AR Clerk", "company": "Tyne Ropes", "description": "We make ropes.\\n\\nJoin us.",
                         "requirements": ["Excel", "Care"], "key_responsibilities": "• Post receipts", "remote": false, "city": null,
                         "benefits": "## Perks\\n\\n* Bike", "employment_type": "full_time", "how_to_apply": "Write to jobs@ropes.example"}
                        """));
    }

    @Test
    void linesCountWhereTagsDoNotBreakThem() {
        assertEquals(
                List.of("h1 <position> Clerk", "! Duties", "* Post receipts", "* Call"),
                blocks(
                        "{\"title\": \"Clerk\", \"description\": \"<strong>Duties</strong>\\n- Post receipts\\n- Call\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "\"a text\"",
                "{\"name\": \"left-pad\", \"version\": \"1.0.0\", \"description\": \"pads\"}",
                "{\"title\": \"Clerk\"}",
                "{\"@type\": \"WebPage\", \"title\": \"Jobs\", \"description\": \"All our jobs\"}"
            })
    void refusesWhatHoldsNoPosting(String json) {
        assertEquals("no-posting-in-json", refusal(json).id());
    }

    @Test
    void refusesSeveralPostings() {
        String one = "{\"@type\":\"JobPosting\",\"title\":\"Clerk\",\"description\":\"x\"}";
        assertEquals("2", refusal("[" + one + "," + one + "]").arguments().get("count"));
        assertEquals(
                "3",
                refusal("{\"jobs\":[" + one + "," + one + "," + one + "]}")
                        .arguments()
                        .get("count"));
        assertEquals("several-in-json", refusal(one + "\n" + one).id());
    }

    @Test
    void saysWhereItIsBroken() {
        Problem problem = refusal("{\"title\": \"Clerk\",\n \"description\": ]}");
        assertEquals("bad-json", problem.id());
        assertEquals("2", problem.arguments().get("line"));
        assertEquals("bad-json", refusal("{\"title\": \"Clerk").id());
        assertEquals("bad-json", refusal("Clerk").id());
    }

    @Test
    void deepOrLarge() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(
                    "no-posting-in-json",
                    refusal("[".repeat(100_000) + "]".repeat(100_000)).id());
            assertEquals(
                    "no-posting-in-json", refusal("{\"a\":".repeat(100_000)).id());
            assertEquals(
                    "no-posting-in-json",
                    refusal("[" + "[],".repeat(2_000_000) + "0]").id());
            String places = "{\"title\":\"Clerk\",\"description\":\"x\",\"location\":{%s\"z\":\"\"}}";
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < 100_000; i++)
                parts.append("\"a").append(i).append("\":\"place").append(i).append("\",");
            assertEquals("h1 <position> Clerk", blocks(places.formatted(parts)).get(0));
            StringBuilder texts = new StringBuilder();
            for (int i = 0; i < 100_000; i++)
                texts.append("\"body\":\"text").append(i).append("\",");
            assertEquals(
                    "too-large", refusal("{" + texts + "\"title\":\"Clerk\"}").id());
            String picture = "{\"title\":\"Clerk\",\"logo\":\"" + "A".repeat(15_000_000) + "\",\"description\":\"x\"}";
            assertEquals(2, read(picture).blocks().size());
            String many = "{\"title\":\"Clerk\",\"description\":\"" + "a ".repeat(300_000) + "\"}";
            assertEquals("too-large", refusal(many).id());
            String same = "\"description\":\"" + "a".repeat(150_000) + "\",";
            assertEquals(
                    2,
                    read("{" + same.repeat(50) + "\"title\":\"Clerk\"}")
                            .blocks()
                            .size());
        });
    }
}

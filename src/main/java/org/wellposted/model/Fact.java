package org.wellposted.model;

/** Something read in the draft, in the words that rules speak of. */
public sealed interface Fact
        permits Part,
                Section,
                Line,
                Mention,
                Passage,
                Placeholder,
                RoleNamed,
                RoleReading,
                Contact,
                Damage,
                Pay,
                PayGrade,
                DateSaid,
                Waiver,
                Hint,
                NameSaid,
                CountrySaid,
                MailDomain,
                HoursSaid {}

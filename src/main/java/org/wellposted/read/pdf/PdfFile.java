package org.wellposted.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.wellposted.model.Refused;
import org.wellposted.read.words.Refusals;

/**
 * The letters of a PDF file, page by page. Whatever the file holds, this ends within seconds: with letters or with a line
 * for a person.
 */
final class PdfFile {

    private static final int PAGES = 50;
    private static final int SECONDS = 5;

    /** Fonts of one file may nest what they are made of; the launcher's own stack is small. */
    private static final int STACK = 8 << 20;

    private static final int TAIL = 2048;

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfFile() {}

    /** @param page from 0 */
    record Letters(int page, List<PdfLetter> letters) {}

    /**
     * A list for each page and, on a page, each direction of writing.
     *
     * @throws Refused if the file is broken or locked, holds no text, or asks for more work than a posting can
     */
    static List<Letters> pages(String name, byte[] bytes) {
        PdfBudget budget = new PdfBudget();
        FutureTask<List<Letters>> task = new FutureTask<>(() -> read(name, bytes, budget));
        Thread reader = new Thread(null, task, "pdf", STACK);
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            throw tooHeavy(name);
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw tooHeavy(name);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause(), budget);
        }
    }

    /** The library answers a broken file with whatever exception it stumbles into. */
    private static Refused refusal(String name, Throwable cause, PdfBudget budget) {
        if (cause instanceof Refused refused) return refused;
        if (cause instanceof InvalidPasswordException) return Refusals.locked(name);
        if (budget.isSpentOnLetters()) return Refusals.tooLong(name);
        if (budget.isSpent() || cause instanceof OutOfMemoryError) return tooHeavy(name);
        boolean broken = cause instanceof IOException
                || cause instanceof RuntimeException
                || cause instanceof StackOverflowError;
        if (broken) return broken(name);
        // locked with a certificate: what opens such a file is not in the product
        if (cause instanceof LinkageError) return Refusals.locked(name);
        throw new IllegalStateException(cause);
    }

    private static List<Letters> read(String name, byte[] bytes, PdfBudget budget) throws IOException {
        List<Letters> pages = new ArrayList<>();
        try (PdfParser parser = new PdfParser(bytes, budget)) {
            ResourceCache cache = new DefaultResourceCache();
            PdfPageLetters letters = new PdfPageLetters(budget);
            Iterator<PDPage> all = new PDPageTree(parser.pages()).iterator();
            if (!all.hasNext()) throw broken(name);
            for (int number = 0; all.hasNext(); number++) {
                if (number == PAGES) {
                    throw new Refused(name, "too-many-pages", Map.of("limit", Integer.toString(PAGES)));
                }
                for (List<PdfLetter> some : letters.of(new Page(all.next().getCOSObject(), cache))) {
                    pages.add(new Letters(number, some));
                }
                budget.check();
            }
            if (letters.saysNothing()) throw wordless(name, bytes);
        }
        return pages;
    }

    /** What is to be said of a file without words: pictures of them, unless its end is missing. */
    static Refused wordless(String name, byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        boolean whole = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
        return whole ? new Refused(name, "pdf-no-text", Map.of()) : broken(name);
    }

    private static Refused broken(String name) {
        return Refusals.damaged(name, "PDF");
    }

    private static Refused tooHeavy(String name) {
        return new Refused(name, "pdf-too-heavy", Map.of());
    }

    /** A page that shares its fonts with the others. */
    private static final class Page extends PDPage {

        private final PDResources resources;

        Page(COSDictionary page, ResourceCache cache) {
            super(page);
            COSDictionary own =
                    PDPageTree.getInheritableAttribute(page, COSName.RESOURCES) instanceof COSDictionary found
                            ? found
                            : new COSDictionary();
            resources = new PDResources(own, cache);
        }

        @Override
        public PDResources getResources() {
            return resources;
        }

        /** Unpacked as a whole, and counted, not piece by piece. */
        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return getContentsForRandomAccess();
        }
    }
}

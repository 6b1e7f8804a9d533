package org.wellposted.cli;

import java.io.IOException;
import org.wellposted.model.Draft;
import org.wellposted.model.Setting;
import org.wellposted.write.Reading;
import org.wellposted.write.ReadingShape;
import org.wellposted.write.ReadingText;

/** Says what was understood of a draft, line by line: where an answer of a check comes from. */
final class ReadCommand implements Command {

    @Override
    public void describe(Syntax syntax) {
        syntax.argument("FILE|-")
                .option("--format", String.join("|", RulesCommand.FORMATS))
                .option("--language", "LL")
                .option("--role", "ROLE");
    }

    @Override
    public int run(Call call) throws IOException {
        String format = call.option("--format", RulesCommand.FORMATS);
        Setting setting = Setting.of(call.language(), call.role());
        Draft draft = call.draft();
        Reading reading = Reading.of(call.wellposted().understand(draft, setting), setting);
        if (format.equals("json")) ReadingShape.write(reading, call.shell().out());
        else
            ReadingText.write(
                    reading,
                    call.wording(),
                    call.shell().colours(),
                    call.shell().out());
        return Exit.CLEAN;
    }
}

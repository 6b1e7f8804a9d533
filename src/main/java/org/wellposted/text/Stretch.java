package org.wellposted.text;

import java.util.List;
import org.wellposted.model.Block;
import org.wellposted.model.Span;

/**
 * A stretch of a draft in one language.
 *
 * @param tongue the language of the stretch; one that is not read if it has no folder
 * @param blocks the layout of the stretch
 * @param area from its first block to the next stretch, or the end
 */
public record Stretch(Tongue tongue, List<Block> blocks, Span area) {}

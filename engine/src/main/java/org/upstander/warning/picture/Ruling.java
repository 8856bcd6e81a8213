package org.upstander.warning.picture;

import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Picture;

/// A picture and what the rule table says of it.
public record Ruling(Picture picture, Decision decision) {}

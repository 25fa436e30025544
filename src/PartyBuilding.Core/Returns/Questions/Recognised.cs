namespace PartyBuilding.Core.Returns.Questions;

/// <summary>A question and what may already answer it.</summary>
/// <param name="Sure">The figure under the very same name; null when there is none, or more than one.</param>
/// <param name="Similar">Others worth a look, the likest first; <paramref name="Sure"/> among them at the head.</param>
public sealed record Recognised(Question Question, KnownFigure? Sure, IReadOnlyList<KnownFigure> Similar);

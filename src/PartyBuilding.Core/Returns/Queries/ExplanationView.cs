namespace PartyBuilding.Core.Returns.Queries;

/// <param name="Stands">For the figures as they are now, and not refused.</param>
public sealed record ExplanationView(
    string Text, string By, DateTime At, bool Stands, ExplanationDecision Decision, string? DecisionReason, string? DecidedBy, DateTime? DecidedAt);

namespace PartyBuilding.Core.Returns;

/// <summary>
/// What the filler says about a check of class 须说明. It stands for the figures it was written for
/// (<see cref="Basis"/>) and falls when one of them changes.
/// </summary>
public sealed class ReturnExplanation
{
    public required int ReturnId { get; init; }

    public required string CheckCode { get; init; }

    public required string Text { get; set; }

    /// <summary>The figures of the check's cells, in order, joined by commas.</summary>
    public required string Basis { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }

    public ExplanationDecision Decision { get; private set; }

    /// <summary>Why it was refused; null otherwise.</summary>
    public string? DecisionReason { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>It stands for figures as they are now.</summary>
    public bool StandsFor(string basis) => Basis == basis && Decision != ExplanationDecision.Refused;

    public void Decide(ExplanationDecision decision, string? reason, string by, DateTime at)
        => (Decision, DecisionReason, DecidedBy, DecidedAt) = (decision, reason, by, at);

    /// <summary>Explained anew: whatever was said of the old words no longer counts.</summary>
    public void Rewrite(string text, string basis, string by, DateTime at)
    {
        (Text, Basis, By, At) = (text, basis, by, at);
        (Decision, DecisionReason, DecidedBy, DecidedAt) = (ExplanationDecision.None, null, null, null);
    }
}

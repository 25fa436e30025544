namespace PartyBuilding.Core.Rules;

/// <summary>What a rule stands in front of.</summary>
public enum RuleGuard : byte
{
    /// <summary>A decision taken here: what breaks it can still be put right, so Must refuses and Usual asks for a reason.</summary>
    Decision = 1,

    /// <summary>A fact of the past: it is recorded as it was and listed as a finding, never refused.</summary>
    RecordedFact = 2,

    /// <summary>The data could not be true at all: refused wherever it comes from.</summary>
    Integrity = 3,
}

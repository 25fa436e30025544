namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>What a part of the time bar shows.</summary>
public enum ResumeSpanKind
{
    Held,

    /// <summary>Months that no stretch covers.</summary>
    Gap,

    /// <summary>Months that two stretches cover, neither of them 其间.</summary>
    Overlap,
}

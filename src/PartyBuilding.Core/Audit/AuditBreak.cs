namespace PartyBuilding.Core.Audit;

/// <summary>How a chain can be broken.</summary>
public enum AuditBreakKind : byte
{
    /// <summary>An event, or its change rows, no longer matches its hash.</summary>
    Rewritten = 1,

    /// <summary>Events between two others are gone.</summary>
    Missing = 2,

    /// <summary>The last events are gone, by the head row or by the heads kept outside.</summary>
    TailCut = 3,

    /// <summary>An event that never went through the chain.</summary>
    Unchained = 4,
}

/// <summary>A place where the chain does not hold.</summary>
/// <param name="FirstNo">First place in the chain concerned; 0 for an event outside it.</param>
/// <param name="LastNo">Last one.</param>
public sealed record AuditBreak(AuditBreakKind Kind, long FirstNo, long LastNo, string Words);

/// <summary>What a walk along the whole chain found.</summary>
public sealed record AuditReport(long Events, IReadOnlyList<AuditBreak> Breaks)
{
    public bool IsWhole => Breaks.Count == 0;
}

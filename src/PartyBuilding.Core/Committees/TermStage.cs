namespace PartyBuilding.Core.Committees;

/// <summary>How near the end of a term is.</summary>
public enum TermStage : byte
{
    /// <summary>Far from the end.</summary>
    Running = 1,

    /// <summary>Within the first lead time (6 months).</summary>
    First = 2,

    /// <summary>Within the second lead time (3 months).</summary>
    Second = 3,

    /// <summary>Past the day on which the election was due.</summary>
    Overdue = 4,

    /// <summary>No term registered.</summary>
    Missing = 5,
}

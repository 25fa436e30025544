namespace PartyBuilding.Core.Appraisals;

/// <summary>What follows for somebody who is not qualified (手册2008 L1795).</summary>
public enum HandlingKind : byte
{
    /// <summary>教育帮助.</summary>
    Education = 1,

    /// <summary>限期改正.</summary>
    Correction = 2,

    /// <summary>建议按党章程序处理: a note; leaving is an event of its own.</summary>
    ProcedureProposed = 3,

    /// <summary>直接除名: what the round must never do.</summary>
    Removal = 4,
}

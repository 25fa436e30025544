namespace PartyBuilding.Core.Members;

/// <summary>What an ID number look-up may say.</summary>
public enum IdNumberAnswerKind : byte
{
    /// <summary>Nobody is stored under it.</summary>
    Unknown = 0,

    /// <summary>A member within the asker's scope.</summary>
    InScope = 1,

    /// <summary>在册, out of scope.</summary>
    Elsewhere = 2,

    /// <summary>不在册: known from earlier.</summary>
    NotOnTheBooks = 3,
}

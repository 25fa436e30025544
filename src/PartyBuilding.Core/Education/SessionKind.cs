namespace PartyBuilding.Core.Education;

/// <summary>Kinds of session of a training class.</summary>
public enum SessionKind : byte
{
    /// <summary>集中授课.</summary>
    Collective = 1,

    /// <summary>专题授课.</summary>
    Theme = 2,

    /// <summary>小组讨论.</summary>
    Discussion = 3,

    /// <summary>参观考察.</summary>
    Visit = 4,

    /// <summary>交流.</summary>
    Exchange = 5,
}

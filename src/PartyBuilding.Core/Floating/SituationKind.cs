namespace PartyBuilding.Core.Floating;

/// <summary>What a member is registered for without any change of place on the books.</summary>
public enum SituationKind : byte
{
    /// <summary>失联.</summary>
    Lost = 1,

    /// <summary>暂留, for example of graduates.</summary>
    Staying = 2,

    /// <summary>出国（境）.</summary>
    Abroad = 3,

    /// <summary>生活困难.</summary>
    Hardship = 4,
}

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>How far away the other end of a movement lies, as the month places both ends.</summary>
public enum Distance : byte
{
    /// <summary>本党委内: under the same body of the district.</summary>
    SameBody = 1,

    /// <summary>区内: under another body of the district.</summary>
    OtherBody = 2,

    /// <summary>区外, or no other end at all.</summary>
    Outside = 3,
}

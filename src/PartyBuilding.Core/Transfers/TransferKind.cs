namespace PartyBuilding.Core.Transfers;

/// <summary>How far a relation travels; decides who acts and whether a letter is written.</summary>
public enum TransferKind : byte
{
    /// <summary>本基层党委内: one step, no letter.</summary>
    Internal = 1,

    /// <summary>区内跨基层党委: the sender issues, the receiver accepts or refuses.</summary>
    Across = 2,

    /// <summary>转往区外: the letter is issued at district level.</summary>
    Out = 3,

    /// <summary>区外转入: a letter from outside, accepted here; the receipt is owed by us.</summary>
    In = 4,
}

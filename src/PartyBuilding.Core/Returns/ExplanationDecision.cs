namespace PartyBuilding.Core.Returns;

/// <summary>What the level above says of an explanation (容错上报).</summary>
public enum ExplanationDecision : byte
{
    /// <summary>未表态.</summary>
    None = 0,

    /// <summary>认可.</summary>
    Approved = 1,

    /// <summary>不认可: the cell was sent back, and the explanation no longer stands.</summary>
    Refused = 2,
}

namespace PartyBuilding.Core.Campaigns;

/// <summary>What the steering groups find (通报2005 L287).</summary>
public enum SteeringFindingKind : byte
{
    /// <summary>推进不平衡: between organisations.</summary>
    UnevenPush = 1,

    /// <summary>认识不平衡: between members.</summary>
    UnevenAttitude = 2,

    Other = 9,
}

namespace PartyBuilding.Core.Campaigns;

/// <summary>Who raised a matter (通报2005 L257–L269).</summary>
public enum OpinionSource : byte
{
    /// <summary>自己找.</summary>
    Self = 1,

    /// <summary>群众提.</summary>
    Masses = 2,

    /// <summary>上级点.</summary>
    Superior = 3,

    /// <summary>相互帮.</summary>
    EachOther = 4,
}

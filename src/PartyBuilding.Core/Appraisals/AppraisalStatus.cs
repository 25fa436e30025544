namespace PartyBuilding.Core.Appraisals;

/// <summary>Where a round stands beside its stage.</summary>
public enum AppraisalStatus : byte
{
    /// <summary>进行中.</summary>
    Open = 1,

    /// <summary>已结束.</summary>
    Closed = 2,

    /// <summary>已撤销: opened by mistake, nothing of it counts.</summary>
    Withdrawn = 3,
}

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How somebody came to be a candidate (手册2008 L2531).</summary>
public enum CandidateSource : byte
{
    /// <summary>民主推荐.</summary>
    Recommendation = 1,

    /// <summary>个人署名推荐.</summary>
    Individual = 2,

    /// <summary>组织提名, for a few posts of special need.</summary>
    Nomination = 3,

    /// <summary>报名参加公开选拔、竞争上岗.</summary>
    Application = 4,
}

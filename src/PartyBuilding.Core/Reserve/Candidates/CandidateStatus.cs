namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>How far somebody has come in a round (区实践 A1 (d)).</summary>
public enum CandidateStatus : byte
{
    /// <summary>已申报.</summary>
    Applied = 1,

    /// <summary>不符合条件, and told so.</summary>
    Ineligible = 2,

    /// <summary>符合条件.</summary>
    Eligible = 3,

    /// <summary>会议推荐: many votes without having applied.</summary>
    Nominated = 4,

    /// <summary>本人不愿意; not listed.</summary>
    Declined = 5,

    /// <summary>考察对象.</summary>
    Chosen = 6,

    /// <summary>未列为考察对象.</summary>
    NotChosen = 7,

    /// <summary>已考察.</summary>
    Investigated = 8,

    /// <summary>推荐人选.</summary>
    Recommended = 9,

    /// <summary>考察后未推荐.</summary>
    NotRecommended = 10,

    /// <summary>区委组织部审核同意, in the pool.</summary>
    Accepted = 11,

    /// <summary>区委组织部审核未同意.</summary>
    Rejected = 12,
}

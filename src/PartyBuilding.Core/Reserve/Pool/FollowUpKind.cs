namespace PartyBuilding.Core.Reserve.Pool;

public enum FollowUpKind : byte
{
    /// <summary>年度跟踪.</summary>
    Yearly = 1,

    /// <summary>谈心谈话.</summary>
    Talk = 2,

    /// <summary>提醒告诫谈话, where problems are found.</summary>
    Admonition = 3,
}

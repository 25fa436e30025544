namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>Acts on a whole round that have a page of their own.</summary>
public enum AppraisalActKind
{
    /// <summary>进入下一阶段.</summary>
    Stage,

    /// <summary>结束评议.</summary>
    Close,

    /// <summary>退回修改.</summary>
    Reopen,

    /// <summary>撤销.</summary>
    Withdraw,
}

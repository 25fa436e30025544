namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>Work done for many members on one screen.</summary>
public enum AppraisalWork
{
    /// <summary>自我评价.</summary>
    Self,

    /// <summary>评语和结果.</summary>
    Result,

    /// <summary>逐一反馈.</summary>
    Feedback,

    /// <summary>整改措施.</summary>
    Measure,

    /// <summary>名单.</summary>
    Roster,
}

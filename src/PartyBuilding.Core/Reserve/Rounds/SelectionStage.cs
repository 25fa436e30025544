namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Stages of a round in their order: S000 L177-219. The handbook's five (L3242-3250) are those without application and review.</summary>
public enum SelectionStage : byte
{
    /// <summary>宣传动员; in the handbook 制定方案.</summary>
    Publicity = 1,

    /// <summary>个人申报.</summary>
    Application = 2,

    /// <summary>资格审查.</summary>
    Eligibility = 3,

    /// <summary>民主推荐.</summary>
    Recommendation = 4,

    /// <summary>确定考察人选; in the handbook 提出初步名单.</summary>
    Candidates = 5,

    /// <summary>考察和公示; in the handbook 差额考察 and the decision.</summary>
    Investigation = 6,

    /// <summary>材料报送.</summary>
    Submission = 7,
}

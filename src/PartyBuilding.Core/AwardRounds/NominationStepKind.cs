namespace PartyBuilding.Core.AwardRounds;

/// <summary>What is done on a nomination besides the reviews by level.</summary>
public enum NominationStepKind : byte
{
    /// <summary>材料预审.</summary>
    PreReview = 1,

    /// <summary>实地考察.</summary>
    Inspection = 2,

    /// <summary>听取群众意见.</summary>
    MassOpinions = 3,

    /// <summary>市级抽查.</summary>
    MunicipalCheck = 4,
}

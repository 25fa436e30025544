namespace PartyBuilding.Core.Returns.Designer;

public enum FormDraftState : byte
{
    /// <summary>编制中.</summary>
    Open = 1,

    /// <summary>已发布.</summary>
    Published = 2,

    /// <summary>已作废.</summary>
    Discarded = 3,
}

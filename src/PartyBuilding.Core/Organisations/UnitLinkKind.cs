namespace PartyBuilding.Core.Organisations;

/// <summary>How an organisation and a unit belong together.</summary>
public enum UnitLinkKind : byte
{
    /// <summary>与上级党组织相同.</summary>
    SameAsSuperior = 1,

    /// <summary>法人单位.</summary>
    LegalUnit = 2,

    /// <summary>联合党支部: one of several units.</summary>
    Joint = 3,
}

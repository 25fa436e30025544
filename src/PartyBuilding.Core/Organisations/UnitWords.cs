namespace PartyBuilding.Core.Organisations;

/// <summary>Links between organisations and units in the words of the trade.</summary>
public static class UnitWords
{
    public static string Kind(UnitLinkKind kind) => kind switch
    {
        UnitLinkKind.SameAsSuperior => "与上级党组织相同",
        UnitLinkKind.Joint => "联合党支部",
        _ => "法人单位",
    };
}

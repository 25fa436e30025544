namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Chinese words of these groups.</summary>
public static class GroupWords
{
    public static string Title(this CadreGroup group) => group switch { CadreGroup.Women => "女干部", CadreGroup.Minority => "少数民族干部", _ => "党外干部" };
}

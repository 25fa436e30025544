namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>The full name of an organisation without a seal: 中共, the unit, the kind. With one it is what the seal says.</summary>
public static class OrganisationName
{
    public static string Compose(string unit, OrganisationKind kind)
    {
        var words = OrganisationWords.Kind(kind);
        var stem = unit.StartsWith("中共", StringComparison.Ordinal) ? unit : "中共" + unit;
        return stem.EndsWith(words, StringComparison.Ordinal) ? stem : stem + words;
    }
}

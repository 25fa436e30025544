using System.Globalization;
using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Conditions of a search for cadres, as they stand in an address or in hidden inputs.</summary>
public abstract class CadreConditionForm
{
    public string? Sex { get; set; }

    public bool Minority { get; set; }

    public bool Outside { get; set; }

    public int? AgeFrom { get; set; }

    public int? AgeTo { get; set; }

    public EducationFloor? Education { get; set; }

    public int? LevelYears { get; set; }

    public string? Field { get; set; }

    public bool Tempered { get; set; }

    public bool NoPhoto { get; set; }

    /// <summary>Keys of the columns of a roster that were ticked.</summary>
    public List<string> Columns { get; init; } = [];

    public CadreConditions Conditions => new()
    {
        Sex = Sex, IsMinority = Minority, IsOutside = Outside, AgeFrom = AgeFrom, AgeTo = AgeTo, Education = Education, LevelYears = LevelYears, Field = Field, IsTempered = Tempered,
        IsWithoutPhoto = NoPhoto,
    };

    /// <summary>Everything that narrows the list, so that what is exported or printed is what is shown. The name somebody searched for is among them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters()
    {
        var all = new List<(string Name, string? Value)>
        {
            (nameof(Sex), Sex), (nameof(Minority), Yes(Minority)), (nameof(Outside), Yes(Outside)), (nameof(AgeFrom), Text(AgeFrom)), (nameof(AgeTo), Text(AgeTo)),
            (nameof(Education), Education?.ToString()), (nameof(LevelYears), Text(LevelYears)), (nameof(Field), Field), (nameof(Tempered), Yes(Tempered)), (nameof(NoPhoto), Yes(NoPhoto)),
        };
        AddOwn(all);
        return [.. all.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(f.Name, f.Value!))];
    }

    /// <summary>What this list can be narrowed by besides.</summary>
    protected abstract void AddOwn(List<(string Name, string? Value)> all);

    protected static string? Yes(bool yes) => yes ? "true" : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

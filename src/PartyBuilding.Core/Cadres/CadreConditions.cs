using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres;

/// <summary>What a post asks for (适岗条件), to find who meets it. Everything that is set must hold; ages and years are those of the day of the search.</summary>
public sealed record CadreConditions
{
    /// <summary>GB/T 2261.1.</summary>
    public string? Sex { get; init; }

    /// <summary>Others than Han.</summary>
    public bool IsMinority { get; init; }

    /// <summary>Not a member of the Party.</summary>
    public bool IsOutside { get; init; }

    /// <summary>In whole years, counted in.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>In whole years, counted in.</summary>
    public int? AgeTo { get; init; }

    public EducationFloor? Education { get; init; }

    /// <summary>At least so many whole years in the present level.</summary>
    public int? LevelYears { get; init; }

    /// <summary>专业类别, code of <see cref="CodeStandards.Speciality"/>.</summary>
    public string? Field { get; init; }

    /// <summary>Has worked elsewhere: a row of 挂职和交流锻炼.</summary>
    public bool IsTempered { get; init; }

    /// <summary>Whose photo is still missing.</summary>
    public bool IsWithoutPhoto { get; init; }

    public bool IsEmpty => this == new CadreConditions();

    /// <summary>Those who meet them all.</summary>
    internal IQueryable<Cadre> Of(IQueryable<Cadre> cadres, PartyBuildingDbContext db, DateOnly today)
    {
        const string han = "01";
        if (Sex is { Length: > 0 } sex)
            cadres = cadres.Where(c => c.Person!.SexCode == sex);
        if (IsMinority)
            cadres = cadres.Where(c => c.Person!.EthnicityCode != null && c.Person.EthnicityCode != han);
        if (IsOutside)
            cadres = cadres.Where(c => !db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId != null));
        if (AgeFrom is { } least)
        {
            var by = Ages.BornBy(Bound(least), today);
            cadres = cadres.Where(c => c.Person!.BirthDate <= by);
        }

        if (AgeTo is { } most)
        {
            var after = Ages.BornBy(Bound(most) + 1, today);
            cadres = cadres.Where(c => c.Person!.BirthDate > after);
        }

        if (Education is { } floor)
        {
            var codes = EducationBands.CollegeAndAbove.Where(c => floor == EducationFloor.College || c[0] == '1' || (floor == EducationFloor.Bachelor && c[0] == '2')).ToList();
            cadres = cadres.Where(c => codes.Contains(c.Person!.EducationCode!));
        }

        if (LevelYears is { } years)
        {
            var since = today.AddYears(-Bound(years));
            cadres = cadres.Where(c => c.LevelSince <= since);
        }

        return Record(cadres, db);
    }

    private IQueryable<Cadre> Record(IQueryable<Cadre> cadres, PartyBuildingDbContext db)
    {
        if (Field is { Length: > 0 } field)
        {
            var key = CadreSets.PersonField("field");
            cadres = cadres.Where(c => db.Set<InfoValue>().Any(v => v.PersonId == c.PersonId && v.SupersededNo == Recorded.Current && v.Field == key && v.Value == field));
        }

        if (IsTempered)
            cadres = cadres.Where(c => db.Set<InfoRow>().Any(r => r.PersonId == c.PersonId && r.SupersededNo == Recorded.Current && r.SetKey == CadreSets.Tempering));
        if (IsWithoutPhoto)
        {
            cadres = cadres.Where(c => !db.Set<Attachment>().Any(
                a => a.OwnerKind == EventSubject.Cadre && a.OwnerKey == c.PublicId && a.Label == CadrePhotos.Label && a.WithdrawnAt == null));
        }

        return cadres;
    }

    /// <summary>A number beyond a lifetime asks for nobody, and not for a date that does not exist.</summary>
    private static int Bound(int years) => Math.Clamp(years, 0, 150);
}

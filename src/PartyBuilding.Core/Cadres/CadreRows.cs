using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres;

/// <summary>Lines of lists of cadres, in the order of level and name; ties are broken by the key.</summary>
internal static class CadreRows
{
    public static IQueryable<CadreRow> Of(IQueryable<Cadre> cadres, PartyBuildingDbContext db)
        => cadres.OrderBy(c => c.LevelCode == null).ThenBy(c => c.LevelCode).ThenBy(c => c.Person!.NameSort).ThenBy(c => c.Id)
            .Select(c => new CadreRow(
                c.PublicId, c.Person!.Name, c.Person.SexCode, c.Person.BirthDate, c.Person.EthnicityCode, c.PostText, c.LevelCode, c.LevelSince, c.Management,
                c.Organisation!.Name, db.MembershipSpells.Any(s => s.PersonId == c.PersonId && s.BranchId != null)));
}

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Somebody on the roster of a team on a day. Never holds an ID number.</summary>
/// <param name="CadreKey">Null when the cadre's own record is out of the reader's scope: somebody of another unit who sits here too.</param>
/// <param name="Post">Titles held in this unit, the main one first.</param>
/// <param name="Since">In the first of them.</param>
/// <param name="Affiliation">中共党员, the name of another party, or nothing.</param>
public sealed record TeamMember(
    Guid? CadreKey, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode, string? Affiliation, bool IsPartyMember,
    string Post, string? LevelCode, DateOnly Since, string? SpecialityCode, string? Breadth, bool IsElsewhereToo);

namespace PartyBuilding.Benchmarks.Queries;

/// <summary>The structure report by hand: one grouped statement a dimension.</summary>
internal static class CadreSql
{
    private const string Post = "(SELECT {0} FROM CadrePost x WHERE x.CadreId = c.Id AND x.SupersededNo = @current AND x.ValidFrom <= @day AND x.ValidTo > @day ORDER BY x.IsMain DESC, x.\"Order\" LIMIT 1)";

    public static readonly IReadOnlyList<(string Key, string Value)> Dimensions =
    [
        ("age", Bands("p.BirthDate", ("35", "a36"), ("36", "a41"), ("41", "a46"), ("46", "a51"), ("51", "a55"), "55")),
        ("sex", "p.SexCode"),
        ("ethnicity", "CASE WHEN p.EthnicityCode = '01' THEN 'han' ELSE 'minority' END"),
        ("party", "CASE WHEN EXISTS (SELECT 1 FROM MemberPlacement m WHERE m.PersonId = p.Id AND m.SupersededNo = @current AND m.ValidFrom <= @day AND m.ValidTo > @day) THEN 'cpc' END"),
        ("education", "substr(p.EducationCode, 1, 1)"),
        ("speciality", "(SELECT v.Value FROM InfoValue v WHERE v.PersonId = p.Id AND v.Field = 'person' || '.field' AND v.SupersededNo = @current)"),
        ("level", Post.Replace("{0}", "x.LevelCode", StringComparison.Ordinal)),
        ("years", Bands(Post.Replace("{0}", "x.ValidFrom", StringComparison.Ordinal), ("0", "y3"), ("3", "y5"), ("5", "y8"), ("8", "y10"), "10")),
        ("unit", "substr(o.Path, 1, 19)"),
    ];

    public const string From = " FROM Cadre c JOIN Person p ON p.Id = c.PersonId JOIN Organisation o ON o.Id = c.OrganisationId WHERE c.EnteredOn <= @day AND (c.LeftOn IS NULL OR c.LeftOn > @day) ";

    /// <summary>What a row of the list shows.</summary>
    public const string Page =
        "SELECT c.PublicId, p.Name, p.SexCode, p.BirthDate, p.EthnicityCode, c.PostText, c.LevelCode, c.LevelSince, c.Management, o.Name, EXISTS (SELECT 1 FROM MembershipSpell s WHERE s.PersonId = p.Id AND s.BranchId IS NOT NULL)";

    public static string Of(string value) => $"SELECT {value}, count(*){From}GROUP BY 1";

    private static string Bands(string value, (string Key, string Day) one, (string Key, string Day) two, (string Key, string Day) three, (string Key, string Day) four, (string Key, string Day) five, string rest)
        => $"CASE WHEN {value} > @{one.Day} THEN '{one.Key}' WHEN {value} > @{two.Day} THEN '{two.Key}' WHEN {value} > @{three.Day} THEN '{three.Key}' WHEN {value} > @{four.Day} THEN '{four.Key}' WHEN {value} > @{five.Day} THEN '{five.Key}' ELSE '{rest}' END";

    private static string Bands(string value, (string Key, string Day) one, (string Key, string Day) two, (string Key, string Day) three, (string Key, string Day) four, string rest)
        => $"CASE WHEN {value} > @{one.Day} THEN '{one.Key}' WHEN {value} > @{two.Day} THEN '{two.Key}' WHEN {value} > @{three.Day} THEN '{three.Key}' WHEN {value} > @{four.Day} THEN '{four.Key}' ELSE '{rest}' END";
}

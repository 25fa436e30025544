namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>A scheme as its <c>*.scheme.json</c> states it: a pattern from which a district's own edition is made.</summary>
public sealed record SchemeTemplate
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required AssessmentSubject Subject { get; init; }

    public required string Source { get; init; }

    public decimal? Most { get; init; }

    public byte Decimals { get; init; } = 2;

    public required IReadOnlyList<GroupTemplate> Groups { get; init; }

    public required IReadOnlyList<GradeTemplate> Grades { get; init; }

    public required IReadOnlyList<CategoryTemplate> Categories { get; init; }

    /// <summary>What an edition says, so that another one can be made from it.</summary>
    public static SchemeTemplate Of(AssessmentScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var names = scheme.Groups.ToDictionary(g => g.Key, g => g.Name);
        return new SchemeTemplate
        {
            Code = scheme.Code, Title = scheme.Title, Subject = scheme.Subject, Source = scheme.Source, Most = scheme.Most, Decimals = scheme.Decimals,
            Groups = [.. scheme.Groups.OrderBy(g => g.Order).Select(g => new GroupTemplate(g.Name, g.Weight))],
            Grades = [.. scheme.Grades.OrderBy(g => g.Order).Select(g => new GradeTemplate(g.Name, g.Share, g.From, g.To, g.Quota, g.IsForTalk, g.ResultCode))],
            Categories = [.. scheme.Indicators.Where(i => i.ParentKey is null).OrderBy(i => i.Order).Select(category => CategoryTemplate.Of(category, [.. scheme.Leaves.Where(l => l.ParentKey == category.Key)], names))],
        };
    }

    /// <summary>An edition of the scheme with keys of its own.</summary>
    public AssessmentScheme Make(Guid key, short edition)
    {
        var groups = Groups.Select((g, i) => new RaterGroup { Key = Guid.CreateVersion7(), Order = (short)(i + 1), Name = g.Name, Weight = g.Weight }).ToList();
        return new AssessmentScheme
        {
            PublicId = key, Code = Code, Edition = edition, Title = Title, Subject = Subject, Source = Source, Most = Most, Decimals = Decimals, Groups = groups,
            Grades =
            [
                .. Grades.Select((g, i) => new SchemeGrade
                {
                    Key = Guid.CreateVersion7(), Order = (short)(i + 1), Name = g.Name, Share = g.Share, From = g.From, To = g.To, Quota = g.Quota, IsForTalk = g.IsForTalk, ResultCode = g.ResultCode,
                }),
            ],
            Indicators = [.. Categories.SelectMany((c, i) => c.Make((short)((i + 1) * 100), groups))],
        };
    }
}

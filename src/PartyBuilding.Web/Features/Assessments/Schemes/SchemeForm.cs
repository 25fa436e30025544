using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>A scheme as a form: groups, grades and contents as rows, some of them blank.</summary>
public sealed class SchemeForm
{
    private const int BlankRows = 3;

    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public decimal? Most { get; set; }

    public byte Decimals { get; set; }

    public List<GroupRow> Groups { get; init; } = [];

    public List<GradeRow> Grades { get; init; } = [];

    public List<ContentRow> Contents { get; init; } = [];

    [BindNever, ValidateNever]
    public AssessmentScheme Scheme { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [ValidateNever]
    public string At => $"/assessments/schemes/{Scheme.PublicId}";

    public static IReadOnlyList<SelectListItem> Methods => [.. AssessmentWords.Methods.Select(m => new SelectListItem(m.Value, m.Key.ToString()))];

    public void Take()
    {
        var pattern = SchemeTemplate.Of(Scheme);
        (Version, Title, Source, Most, Decimals) = (Scheme.Version, pattern.Title, pattern.Source, pattern.Most, pattern.Decimals);
        Groups.AddRange(pattern.Groups.Select(g => new GroupRow { Name = g.Name, Weight = g.Weight }));
        Grades.AddRange(pattern.Grades.Select(GradeRow.Of));
        Contents.AddRange(pattern.Categories.SelectMany(c => c.Contents.Select(content => ContentRow.Of(c, content))));
        Pad();
    }

    /// <summary>Blank rows to write more into.</summary>
    public void Pad()
    {
        Groups.AddRange(Enumerable.Range(0, 1).Select(_ => new GroupRow()));
        Grades.AddRange(Enumerable.Range(0, 1).Select(_ => new GradeRow()));
        Contents.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new ContentRow()));
    }

    public SchemeTemplate Read() => new()
    {
        Code = Scheme.Code, Title = Title?.Trim() ?? "", Subject = Scheme.Subject, Source = Source?.Trim() ?? "", Most = Most, Decimals = Decimals,
        Groups = [.. Groups.Where(g => !string.IsNullOrWhiteSpace(g.Name)).Select(g => new GroupTemplate(g.Name!.Trim(), g.Weight ?? 0))],
        Grades = [.. Grades.Where(g => !string.IsNullOrWhiteSpace(g.Name)).Select(g => g.Read())],
        Categories =
        [
            .. Contents.Where(c => !string.IsNullOrWhiteSpace(c.Name)).GroupBy(c => c.Category?.Trim() ?? "", StringComparer.Ordinal)
                .Select(g => new CategoryTemplate(g.Key, [.. g.Select(c => c.Read())], g.Select(c => c.By?.Trim()).FirstOrDefault(b => !string.IsNullOrEmpty(b)))),
        ],
    };
}

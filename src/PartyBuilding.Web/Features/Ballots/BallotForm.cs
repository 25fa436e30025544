using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Ballots;

/// <summary>A voter's code and marks.</summary>
public sealed class BallotForm
{
    public string? Code { get; set; }

    /// <summary>Ids of the options marked, of all questions together.</summary>
    public List<int> Options { get; init; } = [];

    /// <summary>Names written in, by question: one a line, or between separators.</summary>
    public Dictionary<int, string?> Names { get; init; } = [];

    [BindNever, ValidateNever]
    public BallotPaper? Paper { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<BallotMark> Marks { get; set; } = [];

    public IReadOnlyList<BallotMark> Read(BallotPaper paper) => [.. paper.Questions.Select(q => new BallotMark(
        q.Id, [.. q.Options.Select(o => o.Id).Where(Options.Contains)],
        [.. (Names.GetValueOrDefault(q.Id) ?? "").Split(['\n', '、', '，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]))];
}

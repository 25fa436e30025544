using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Ballots;

/// <summary>The tellers' counts of one group of papers.</summary>
public sealed class CountForm
{
    /// <summary>Lines for names off the paper, beyond those already entered.</summary>
    public const int EmptyLines = 5;

    public int Version { get; set; }

    public int? Issued { get; set; }

    public int? Returned { get; set; }

    public int? Invalid { get; set; }

    /// <summary>Votes by option.</summary>
    public Dictionary<int, int?> Votes { get; init; } = [];

    /// <summary>Names off the paper.</summary>
    public List<WrittenName> Names { get; init; } = [];

    [BindNever, ValidateNever]
    public BallotView View { get; set; } = null!;

    [BindNever, ValidateNever]
    public BallotGroupView Group { get; set; } = null!;

    public void Take(BallotGroupView group, int version)
    {
        (Version, Issued, Returned, Invalid) = (version, group.Issued == 0 ? null : group.Issued, group.Returned, group.Invalid);
        foreach (var vote in group.Counts.Where(c => c.OptionId is not null))
            Votes[vote.OptionId!.Value] = vote.Votes;
        Names.AddRange(group.Counts.Where(c => c.OptionId is null).Select(c => new WrittenName { Question = c.QuestionId, Name = c.Name, Votes = c.Votes }));
    }

    public IReadOnlyList<CountedVotes> Read() =>
    [
        .. View.Questions.SelectMany(q => q.Options.Select(o => new CountedVotes(q.Id, o.Id, null, Votes.GetValueOrDefault(o.Id)))),
        .. Names.Where(n => !string.IsNullOrWhiteSpace(n.Name) || n.Votes is not null).Select(n => new CountedVotes(n.Question, null, n.Name, n.Votes)),
    ];
}

using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>A proposal with its evidence.</summary>
/// <param name="Reason">The answer as typed, when it was refused.</param>
public sealed record ProposalPageModel(
    ProposalRecord Proposal, IReadOnlyList<AttachmentRow> Files, CodeTableCatalogue Codes, DateOnly Today, string? Reason)
{
    public string At => $"/corrections/{Proposal.Key}";

    public bool IsOpen => Proposal.Status == ProposalStatus.Waiting;

    public string Show(ProposedLine line, string? value) => ProposalWords.Show(Proposal.SetKey, line.Field, value, Codes, Today);

    public static Tone ToneOf(ProposalStatus status) => status switch
    {
        ProposalStatus.Waiting => Tone.Warn,
        ProposalStatus.Approved => Tone.Ok,
        ProposalStatus.Refused => Tone.Bad,
        _ => Tone.Plain,
    };
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Appointments.Meetings;

/// <summary>Whatever the steps of a meeting send; each reads its own fields.</summary>
public sealed class MeetingForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public VotingBody? Body { get; set; }

    public string? Title { get; set; }

    public DateOnly? HeldOn { get; set; }

    public VotingMethod? Method { get; set; }

    public bool AllowsAbstention { get; set; }

    /// <summary>应到会成员, one a line.</summary>
    public string? Members { get; set; }

    /// <summary>Unit whose cadres stand in the list of choices.</summary>
    public Guid? Unit { get; set; }

    public Guid? CadreKey { get; set; }

    public VoteKind? Kind { get; set; }

    public string? Post { get; set; }

    public bool IsChiefPost { get; set; }

    public List<Guid> Present { get; init; } = [];

    public Guid? PresenterKey { get; set; }

    public string? Presenter { get; set; }

    public string? Reasons { get; set; }

    public string? Discussion { get; set; }

    public int? PlenumAsked { get; set; }

    public int? PlenumAgreed { get; set; }

    public string? DeferredFor { get; set; }

    /// <summary>Members kept away by a relation.</summary>
    public Dictionary<Guid, string?> Relations { get; init; } = [];

    public BallotWay? Way { get; set; }

    /// <summary>What members said, by key.</summary>
    public Dictionary<Guid, VoteChoice?> Choices { get; init; } = [];

    /// <summary>Everybody agrees; no need to mark each.</summary>
    public bool AllAgree { get; set; }

    public DateOnly? On { get; set; }

    public int? Consents { get; set; }

    public string? Reason { get; set; }

    /// <summary>Null for a meeting not yet called.</summary>
    [BindNever, ValidateNever]
    public MeetingView? Meeting { get; set; }

    [BindNever, ValidateNever]
    public MeetingItemView? Item { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Cadres { get; set; } = [];

    [ValidateNever]
    public string At => $"/appointments/meetings/{Meeting!.Key}";

    [ValidateNever]
    public string ItemAt => $"{At}/items/{Item!.Key}";

    [BindNever, ValidateNever]
    public IReadOnlyList<string> MemberLines => (Members ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<SelectListItem> Bodies => [.. VoteWords.Bodies.Select(b => new SelectListItem(b.Value, b.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Methods => [.. VoteWords.Methods.Select(m => new SelectListItem(m.Value, m.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds => [.. VoteWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Ways => [.. VoteWords.Ways.Select(w => new SelectListItem(w.Title(), w.ToString()))];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Presenters => [.. Meeting!.Members.Where(m => m.IsPresent).Select(m => new SelectListItem($"{m.Name}　{m.Post}", m.Key.ToString()))];

    public string Words(VoteChoice choice) => VoteWords.Choice(choice, Meeting!.AllowsAbstention);

    /// <summary>What the record holds, for a form opened anew.</summary>
    public void Take(DateOnly today)
    {
        On = today;
        if (Meeting is not { } meeting)
            return;
        (Version, OrganisationKey, Body, Title, HeldOn, Method, AllowsAbstention) =
            (meeting.Version, meeting.OrganisationKey, meeting.Body, meeting.Title, meeting.HeldOn, meeting.Method, meeting.AllowsAbstention);
        Members = Lines(meeting.Members);
        // Most come: who calls the roll takes the marks of the absent away.
        Present.AddRange(meeting.Members.Where(m => meeting.Stage == MeetingStage.Agenda || m.IsPresent).Select(m => m.Key));
        Way = BallotWay.Manual;
        if (Item is not { } item)
            return;
        PresenterKey = meeting.Members.FirstOrDefault(m => m.Name == item.Presenter)?.Key;
        Presenter = PresenterKey is null ? item.Presenter : null;
        (Reasons, Discussion, DeferredFor, PlenumAsked, PlenumAgreed) = (item.Reasons, item.Discussion, item.DeferredFor, item.PlenumAsked, item.PlenumAgreed);
        foreach (var (member, relation) in item.Relations)
            Relations[member] = relation;
        foreach (var (member, choice) in item.Choices)
            Choices[member] = choice;
    }

    public static string Lines(IEnumerable<MeetingMemberView> members) => string.Join('\n', members.Select(m => m.Post is null ? m.Name : $"{m.Name}，{m.Post}"));
}

using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Members;

/// <summary>The top of every page of a member's record: name, place, actions, tabs.</summary>
/// <param name="MayManage">May work on the record at all.</param>
/// <param name="MayCorrect">Stands above the branch: corrects directly where a branch proposes.</param>
public sealed record RecordHead(MemberRecord Record, string Tab, bool MayManage, bool MayCorrect)
{
    public static RecordHead Of(MemberRecord record, string tab, CurrentUser user) => new(
        record, tab, user.May(Permission.ManageMembers),
        record.Branch is { } branch && MemberEditing.MayDecide(branch.Path, user.Actor, user.Scope));

    public string At => $"/members/{Record.Key}";

    public bool IsOnBooks => Record.Branch is not null;

    public string Where => Record.Branch is { } branch
        ? string.Join(" › ", branch.Superiors.Append(branch.Name))
        : $"{Record.Current.EndedOn:yyyy-MM-dd} {MemberWords.Way(Record.Current.EndedBy)}，不再在册";
}

using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Organisations;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Tree, filters and a page of members.</summary>
public sealed record MemberListViewModel(TreeViewModel Tree, MemberListForm Form, MemberPage Page, MemberWords Words, bool MayManage, bool MayExport, bool MayImport)
{
    /// <summary>The roster of exactly this list; none for a search by name, since no name belongs in an address.</summary>
    public string? ExportHref => MayExport && string.IsNullOrEmpty(Form.Text) ? "/exports/member-roster" + Form.Query : null;
}

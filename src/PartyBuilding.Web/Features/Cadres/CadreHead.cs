using PartyBuilding.Core.Cadres;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The top of every page of a cadre's record: name, post, actions, tabs.</summary>
public sealed record CadreHead(CadreRecord Record, string Tab, CadreCodes Codes, bool MayEdit, bool HasPhoto)
{
    public static CadreHead Of(CadreRecord record, string tab, CadreCodes codes, CurrentUser user, bool hasPhoto)
        => new(record, tab, codes, record.LeftOn is null && CadreEditing.MayEdit(record.Management, record.Path, user.Actor, user.Scope), hasPhoto);

    public string At => $"/cadres/{Record.Key}";

    public string Where => string.Join("，", new[] { Record.PostText, Codes.Level(Record.LevelCode), $"{Record.Organisation}（{Record.Management.Title()}）" }.Where(t => !string.IsNullOrEmpty(t)));
}

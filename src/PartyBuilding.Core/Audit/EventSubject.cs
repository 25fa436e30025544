namespace PartyBuilding.Core.Audit;

/// <summary>What an event is about, and the path of the organisation it belongs to.</summary>
public sealed record EventSubject(string Kind, Guid Key, string OrganisationPath)
{
    public const string Organisation = "organisation";
    public const string OrganisationCase = "organisation-case";
    public const string Unit = "unit";
    public const string Person = "person";
    public const string Transfer = "transfer";
    public const string Admission = "admission";
    public const string Floating = "floating";
    public const string Situation = "situation";
    public const string Appraisal = "appraisal";
    public const string Meeting = "meeting";
    public const string LifeDrive = "life-drive";
    public const string LifeMeeting = "life-meeting";
    public const string Dues = "dues";
    public const string Service = "service";
    public const string Campaign = "campaign";
    public const string Building = "building";
    public const string Cadre = "cadre";
    public const string CadrePost = "cadre-post";
    public const string Team = "team";
    public const string Archive = "archive";
    public const string Selection = "selection";
    public const string Reserve = "reserve";
    public const string Scheme = "assessment-scheme";
    public const string Assessment = "assessment";
    public const string PersonnelMeeting = "personnel-meeting";
    public const string AppointmentCase = "appointment-case";
    public const string Supervision = "supervision";
    public const string Resignation = "resignation";
    public const string Query = "query";
    public const string PeopleList = "people-list";
    public const string Analysis = "analysis";
    public const string Publication = "publication";
    public const string Return = "return";
    public const string Period = "period";
    public const string Form = "form";
    public const string Account = "account";
    public const string System = "system";
}

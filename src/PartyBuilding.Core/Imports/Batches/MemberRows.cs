using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>The rows behind some hundred new members: the same facts that the entry form writes, one person after another.</summary>
internal sealed class MemberRows(CommandContext context, ImportBatch batch, IdNumberSeal seal, long no, int lastPerson, int lastSpell)
{
    private int _person = lastPerson;
    private int _spell = lastSpell;

    public List<Person> People { get; } = [];

    public List<PersonIdNumber> Numbers { get; } = [];

    public List<MembershipSpell> Spells { get; } = [];

    public List<MemberPlacement> Placements { get; } = [];

    public List<Posting> Postings { get; } = [];

    public List<PersonFact> Facts { get; } = [];

    public List<BusinessEvent> Events { get; } = [];

    public List<ImportedMember> Imported { get; } = [];

    public void Clear()
    {
        People.Clear();
        Numbers.Clear();
        Spells.Clear();
        Placements.Clear();
        Postings.Clear();
        Facts.Clear();
        Events.Clear();
        Imported.Clear();
    }

    public void Add(MemberSheetRow row, Organisation branch, DateOnly arrival, int month)
    {
        var person = PersonOf(row);
        var standing = row.Standing ?? MemberStanding.Full;
        var joined = row.JoinedOn!.Value;
        var spell = new MembershipSpell
        {
            Id = ++_spell, PublicId = PublicKey.New(context.At), PersonId = person.Id, JoinedOn = joined, BranchId = branch.Id, Standing = standing,
        };
        Spells.Add(spell);
        Placements.Add(new MemberPlacement { SpellId = spell.Id, PersonId = person.Id, OrganisationId = branch.Id, ValidFrom = arrival, PostedFrom = month, RecordedNo = no });
        Postings.Add(new Posting
        {
            EventKey = PublicKey.New(context.At), OrganisationId = branch.Id, PersonId = person.Id, SpellId = spell.Id, Month = month, EffectiveOn = arrival,
            Kind = batch.Way == ImportWay.Opening ? PostingKind.Opening : PostingKind.TransferredIn, OutsideName = row.OutsideName, RecordedNo = no,
        });
        FactsOf(row, person, joined, standing, arrival);
        Imported.Add(new ImportedMember { BatchId = batch.Id, Row = row.Number, PersonId = person.Id, Created = true });
        Events.Add(new BusinessEvent
        {
            Key = PublicKey.New(context.At), At = context.At, AccountId = context.Actor.AccountId, ActorName = context.Actor.Name, ActorRole = context.Actor.Role,
            Kind = "member.imported", SubjectKind = EventSubject.Person, SubjectKey = person.PublicId, OrganisationPath = branch.Path,
            Summary = $"{(batch.Way == ImportWay.Opening ? "期初建账" : "转入（补录）")}导入，编入{branch.Name}，{arrival:yyyy-MM-dd} 起", Reason = context.Reason, RecordedNo = no,
        });
    }

    private Person PersonOf(MemberSheetRow row)
    {
        var person = new Person
        {
            Id = ++_person, PublicId = PublicKey.New(context.At), Name = row.Name, NameSort = Pinyin.SortKey(row.Name), Initials = PersonWriter.InitialsOf(row.Name),
            SexCode = row.SexCode, BirthDate = row.BirthDate, EthnicityCode = row.EthnicityCode, EducationCode = row.EducationCode,
        };
        People.Add(person);
        var number = new PersonIdNumber { PersonId = person.Id, MissingReasonCode = row.IdNumber is null ? row.MissingIdReason : null };
        if (row.IdNumber is { } given)
        {
            seal.Write(number, person.PublicId, given);
            number.Verified = true;
        }

        Numbers.Add(number);
        return person;
    }

    // The days are those of the entry form: what somebody is born with holds from birth, the rest from joining or arrival.
    private void FactsOf(MemberSheetRow row, Person person, DateOnly joined, MemberStanding standing, DateOnly arrival)
    {
        var born = person.BirthDate ?? joined;
        Fact(PersonFactKind.Sex, person.SexCode, born);
        Fact(PersonFactKind.BirthDate, person.BirthDate is { } day ? FactText.Of(day) : null, born);
        Fact(PersonFactKind.Ethnicity, person.EthnicityCode, born);
        Fact(PersonFactKind.Education, person.EducationCode, joined);
        Fact(PersonFactKind.JoinedOn, FactText.Of(joined), joined);
        if (standing == MemberStanding.Full && row.BecameFullOn is { } full)
        {
            Fact(PersonFactKind.BecameFullOn, FactText.Of(full), full);
            if (full > joined)
                Fact(PersonFactKind.Standing, FactText.Probationary, joined, full);
            Fact(PersonFactKind.Standing, FactText.Full, full);
        }
        else
        {
            Fact(PersonFactKind.Standing, standing == MemberStanding.Full ? FactText.Full : FactText.Probationary, joined);
        }

        Fact(PersonFactKind.PartyGroup, row.PartyGroup, arrival);

        void Fact(PersonFactKind kind, string? value, DateOnly from, DateOnly? to = null)
        {
            if (!string.IsNullOrEmpty(value))
                Facts.Add(new PersonFact { PersonId = person.Id, Kind = kind, Value = value, ValidFrom = from, ValidTo = to ?? Persistence.Recorded.Open, RecordedNo = no });
        }
    }
}

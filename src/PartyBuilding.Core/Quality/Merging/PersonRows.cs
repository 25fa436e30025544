using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Duplicates;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>
/// Brings every row that names a person under another, whichever table it is in: found from the model, so that a table
/// added later is not forgotten. What a figure can rest on is superseded and written anew; the rest names the new person.
/// </summary>
public sealed class PersonRows(PartyBuildingDbContext db)
{
    // Facts and numbers are merged by choice; who was found not to be whom, and what an import brought, is history.
    private static readonly Type[] Left = [typeof(Person), typeof(PersonFact), typeof(PersonIdNumber), typeof(DistinctPair), typeof(ImportedMember)];

    private static readonly MethodInfo Move = typeof(PersonRows).GetMethod(nameof(MoveOfAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Tables with a reference to a person, and the column.</summary>
    public static IEnumerable<(IEntityType Entity, IProperty Column)> In(IModel model)
        => from entity in model.GetEntityTypes()
           where !Left.Contains(entity.ClrType)
           from key in entity.GetForeignKeys()
           where key.PrincipalEntityType.ClrType == typeof(Person)
           select (entity, key.Properties.Single());

    public async Task MoveAsync(int from, int to, long no, CancellationToken cancel)
    {
        foreach (var (entity, column) in In(db.Model).ToList())
            await (Task)Move.MakeGenericMethod(entity.ClrType).Invoke(this, [column, from, to, no, cancel])!;
    }

    private async Task MoveOfAsync<T>(IProperty column, int from, int to, long no, CancellationToken cancel)
        where T : class
    {
        var name = column.Name;
        var rows = column.IsNullable
            ? await db.Set<T>().Where(x => EF.Property<int?>(x, name) == from).ToListAsync(cancel)
            : await db.Set<T>().Where(x => EF.Property<int>(x, name) == from).ToListAsync(cancel);
        foreach (var row in rows)
        {
            if (row is not IRecorded known || known.RecordedNo == no)
                db.Entry(row).Property(name).CurrentValue = to;
            else if (known.SupersededNo == Recorded.Current)
                Renew(row, known, name, to, no);
        }
    }

    private void Renew<T>(T row, IRecorded known, string column, int to, long no)
        where T : class
    {
        var copy = (T)db.Entry(row).CurrentValues.ToObject();
        var entry = db.Entry(copy);
        entry.Property(column).CurrentValue = to;
        entry.Property(nameof(IRecorded.RecordedNo)).CurrentValue = no;
        foreach (var key in entry.Metadata.FindPrimaryKey()!.Properties.Where(p => p.ValueGenerated == ValueGenerated.OnAdd))
            entry.Property(key.Name).CurrentValue = Convert.ChangeType(0, key.ClrType, System.Globalization.CultureInfo.InvariantCulture);
        known.Supersede(no);
        db.Add(copy);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("Person");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(60);
        builder.Property(x => x.NameSort).HasMaxLength(200).IsUnicode(false);
        builder.Property(x => x.Initials).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.SexCode).HasMaxLength(1).IsUnicode(false);
        builder.Property(x => x.EthnicityCode).HasMaxLength(2).IsUnicode(false);
        builder.Property(x => x.EducationCode).HasMaxLength(4).IsUnicode(false);
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.MergedIntoId);
        builder.HasIndex(x => x.Name);
        builder.HasIndex(x => x.Initials);
        builder.HasIndex(x => x.NameSort);
    }
}

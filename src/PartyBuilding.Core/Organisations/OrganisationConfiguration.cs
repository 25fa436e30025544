using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisation");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Code).HasMaxLength(32).IsUnicode(false);
        builder.HasIndex(x => x.Code).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Initials).HasMaxLength(60).IsUnicode(false);
        builder.HasIndex(x => x.Initials);
        builder.Property(x => x.Path).IsPath();
        builder.HasIndex(x => x.Path).IsUnique();
        builder.HasOne(x => x.Parent).WithMany().HasForeignKey(x => x.ParentId);
    }
}

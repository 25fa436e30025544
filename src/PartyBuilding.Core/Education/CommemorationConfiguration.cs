using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class CommemorationConfiguration : IEntityTypeConfiguration<Commemoration>
{
    public void Configure(EntityTypeBuilder<Commemoration> builder)
    {
        builder.ToTable("Commemoration");
        builder.Property(x => x.Agenda).HasMaxLength(1000);
        builder.Property(x => x.Approval).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year });
    }
}

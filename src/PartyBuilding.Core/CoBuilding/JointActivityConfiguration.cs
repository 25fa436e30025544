using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.CoBuilding;

internal sealed class JointActivityConfiguration : IEntityTypeConfiguration<JointActivity>
{
    public void Configure(EntityTypeBuilder<JointActivity> builder)
    {
        builder.ToTable("CoBuildingActivity");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => new { x.AgreementKey, x.SupersededNo, x.On });
    }
}
